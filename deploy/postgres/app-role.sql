-- Gives the database that it is run in, and all that lies in its schema public, to a role of the cms that
-- may do nothing else. Run by a superuser in one transaction, as often as anybody likes; the setting
-- branchline.password is the password of that role.

-- A database from before has that very name for its first superuser, who can't lose its rights: it gets
-- another name. Nobody can rename themselves, so somebody else does it.
do $$
begin
  if exists (select from pg_roles where rolname = 'branchline' and oid = 10) then
    create role branchline_renames superuser;
    set local session authorization branchline_renames;
    alter role branchline rename to postgres;
    reset session authorization;
    drop role branchline_renames;
  end if;
  if not exists (select from pg_roles where rolname = 'branchline') then
    create role branchline;
  end if;
  execute format(
    'alter role branchline login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
    current_setting('branchline.password')
  );
  execute format('alter database %I owner to branchline', current_database());
end
$$;

do $$
declare
  statement text;
begin
  for statement in
    -- Sequences of a column go with their table.
    select format(
      'alter %s public.%I owner to branchline',
      case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
      c.relname
    )
    from pg_class c
    where c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p', 'S', 'v', 'm')
      and c.relowner <> 'branchline'::regrole
      and not exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e')
          and (d.deptype = 'e' or c.relkind = 'S')
      )
  loop
    execute statement;
  end loop;
end
$$;

-- A superuser without a password can't be reached from the other containers.
alter role postgres password null;

-- Everybody may enter these two otherwise.
revoke connect on database postgres, template1 from public;
