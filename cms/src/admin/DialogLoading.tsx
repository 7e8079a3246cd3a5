import { Flex, Loader, Modal } from '@strapi/design-system'
import { loadingText } from './loadingText'

/** Stands in a dialog until the form that it is for is fetched. */
export function DialogLoading() {
  return (
    <Modal.Body>
      <Flex justifyContent="center">
        <Loader>{loadingText()}</Loader>
      </Flex>
    </Modal.Body>
  )
}
