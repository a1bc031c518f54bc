package org.figurebook.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Visitors of a page, in a process of their own: so many requests a second for so long, whether
 * earlier ones are answered or not. Prints answers a second, failures, and the times of half and of
 * 99 of 100 answers in milliseconds.
 */
final class Visitors {
  private Visitors() {}

  /** Port, requests a second, seconds, and the paths to ask for. */
  public static void main(String[] arguments) throws InterruptedException {
    String start = "http://localhost:" + arguments[0];
    int rate = Integer.parseInt(arguments[1]);
    int all = rate * Integer.parseInt(arguments[2]);
    List<String> paths = Arrays.asList(arguments).subList(3, arguments.length);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    AtomicInteger failed = new AtomicInteger();
    ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    CompletableFuture<?>[] waiting = new CompletableFuture<?>[all];
    long begun = System.nanoTime();
    for (int i = 0; i < all; i++) {
      long due = begun + i * 1_000_000_000L / rate;
      long early = due - System.nanoTime();
      if (early > 0) {
        Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
      }
      waiting[i] = ask(client, start + paths.get(i % paths.size()), failed, times);
    }
    CompletableFuture.allOf(waiting).join();
    double seconds = (System.nanoTime() - begun) / 1e9;
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%.1f %d %.1f %.1f%n",
        sorted.length / seconds,
        failed.get(),
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6);
  }

  private static CompletableFuture<?> ask(
      HttpClient client, String uri, AtomicInteger failed, ConcurrentLinkedQueue<Long> times) {
    long start = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(30)).build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .handle(
            (answer, failure) -> {
              if (failure != null || answer.statusCode() != 200) {
                failed.incrementAndGet();
              }
              times.add(System.nanoTime() - start);
              return null;
            });
  }

  /** What a process of visitors said. */
  static double[] send(int port, int rate, int seconds, List<String> paths) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                "java",
                "-cp",
                System.getProperty("java.class.path"),
                Visitors.class.getName(),
                String.valueOf(port),
                String.valueOf(rate),
                String.valueOf(seconds)));
    command.addAll(paths);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    return Arrays.stream(said.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
