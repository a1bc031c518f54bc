package org.figurebook.serve;

import java.net.InetAddress;
import java.nio.file.Path;

/**
 * How a page is served.
 *
 * @param library the library's file
 * @param out the output folder whose reports are shown, and that new ones are made in
 * @param address the address to listen at
 * @param port the port; 0 for any free one
 * @param token what a visitor has to know; empty for none, which loopback addresses alone allow
 * @param limits how much is taken on at once
 */
public record ServeOptions(
    Path library, Path out, InetAddress address, int port, String token, Limits limits) {

  /**
   * How much is taken on at once.
   *
   * @param requests answered at one time; others wait in line
   * @param waiting in line; others are told to come again
   * @param bodyBytes the longest form that is read
   * @param seconds that a question to the library may take
   * @param jobs reports in the making and waiting to be made; papers being added likewise
   * @param uploadBytes the longest form with papers that is taken; 0 for none
   */
  public record Limits(
      int requests, int waiting, int bodyBytes, int seconds, int jobs, int uploadBytes) {
    public static final Limits USUAL = new Limits(8, 64, 64 * 1024, 5, 4, 32 * 1024 * 1024);

    /** The same with another limit for papers. */
    public Limits withUploads(int bytes) {
      return new Limits(requests, waiting, bodyBytes, seconds, jobs, bytes);
    }
  }

  /** Whether the page can be reached from this machine alone. */
  public boolean isLocal() {
    return address.isLoopbackAddress();
  }
}
