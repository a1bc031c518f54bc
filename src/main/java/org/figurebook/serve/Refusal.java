package org.figurebook.serve;

/** A request that is not granted: why, as an HTTP status and a key of the page's words. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String key) {
    super(key);
    this.status = status;
  }

  static Refusal notFound() {
    return new Refusal(404, "error-not-found");
  }

  int status() {
    return status;
  }

  /** Key of the words that say what is wrong and what to do. */
  String key() {
    return getMessage();
  }
}
