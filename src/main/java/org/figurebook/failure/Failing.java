package org.figurebook.failure;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** An exception that a person is to be told of. Its own message is in English, for logs. */
public interface Failing {
  /** What a person is told, in order; at least one. */
  List<Failure> failures();

  /** What a person is told of any file that could not be read or written. */
  static List<Failure> of(IOException failure) {
    if (failure instanceof Failing known) {
      return known.failures();
    }
    Failure told = FailureCode.FILE_FAILED.of().because(failure);
    boolean named = failure instanceof FileSystemException system && system.getFile() != null;
    return List.of(named ? told.at(((FileSystemException) failure).getFile()) : told);
  }
}
