/** A component for the types of server and tests: those of web look into it. */
declare module '*.vue'
