package org.figurebook.send;

import java.io.IOException;
import org.figurebook.pipeline.InvalidUse;

/** Where messages are handed over. */
interface Post extends AutoCloseable {
  /**
   * Gets ready; asked again after the connection was lost.
   *
   * @throws IOException when it did not work this time
   * @throws InvalidUse when it will not work however often it is tried
   */
  void open() throws IOException, InvalidUse;

  /**
   * Hands a message over.
   *
   * @param mark set just before the last byte
   * @throws IOException when nothing more can be handed over to anyone
   */
  Outcome hand(Message message, HandoverMark mark) throws IOException;

  @Override
  void close();
}
