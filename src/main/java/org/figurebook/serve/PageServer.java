package org.figurebook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.figurebook.library.Library;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the page on a library. Requests are answered by a bounded number of threads; when too many
 * wait, others are told at once to come again.
 */
public final class PageServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);

  /** How long a stop waits for answers under way, in seconds. */
  private static final int GRACE = 3;

  private static final int SPARE = 8;

  /** How long the start makes statistics before it lets visitors in, in seconds. */
  private static final int READY = 2;

  private final HttpServer http;
  private final ThreadPoolExecutor threads;
  private final Readers readers;
  private final Worker worker;
  private final Statistics statistics;

  private PageServer(
      HttpServer http,
      ThreadPoolExecutor threads,
      Readers readers,
      Worker worker,
      Statistics statistics) {
    this.http = http;
    this.threads = threads;
    this.readers = readers;
    this.worker = worker;
    this.statistics = statistics;
  }

  /** Makes the steps from papers to reports, told to a listener. */
  public interface Pipelines {
    Pipeline of(Progress progress);
  }

  /**
   * Starts serving.
   *
   * @param options where and what
   * @param pipelines makes the reports that visitors ask for
   * @throws IOException when the library cannot be read or the port is taken
   */
  public static PageServer start(ServeOptions options, Pipelines pipelines) throws IOException {
    if (!options.isLocal() && options.token().isEmpty()) {
      throw new IllegalArgumentException("an address that others reach needs a token");
    }
    Library.read(options.library()).close();
    bound(options.limits());
    HttpServer http =
        HttpServer.create(new InetSocketAddress(options.address(), options.port()), 0);
    Readers readers = new Readers(options.library(), options.limits().seconds());
    Worker worker = new Worker();
    Statistics statistics = new Statistics(readers);
    Site site = new Site(options, pipelines, readers, statistics, worker);
    ServeOptions.Limits limits = options.limits();
    // some threads more than the gate lets in, to tell the others that it is full
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            limits.requests(),
            limits.requests() + limits.waiting() + SPARE,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            PageServer::thread);
    http.setExecutor(threads);
    Gate gate = new Gate(limits, Gate.PATIENCE);
    http.createContext("/", exchange -> answer(site, gate, exchange));
    site.makeReady(READY);
    http.start();
    return new PageServer(http, threads, readers, worker, statistics);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "page");
    thread.setDaemon(true);
    return thread;
  }

  /** The JDK's server reads its own limits once, when it is first used. */
  private static void bound(ServeOptions.Limits limits) {
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("sun.net.httpserver.maxRspTime", "120");
    System.setProperty("sun.net.httpserver.idleInterval", "30");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("jdk.httpserver.maxConnections", String.valueOf(limits.waiting() * 4));
  }

  private static void answer(Site site, Gate gate, HttpExchange exchange) {
    try (exchange) {
      Answering answering = new Answering(site, exchange);
      if (gate.enter()) {
        try {
          answering.answer();
        } finally {
          gate.leave();
        }
      } else {
        answering.full();
      }
    } catch (IOException e) {
      LOG.debug("a visitor left", e);
    } catch (RuntimeException e) {
      LOG.error("a page failed", e);
    }
  }

  /** The address that people open. */
  public InetSocketAddress address() {
    return http.getAddress();
  }

  /**
   * Ends answers under way, takes no more, and ends a report in the making or papers being added.
   */
  @Override
  public void close() throws IOException {
    http.stop(threads.getActiveCount() > 0 ? GRACE : 0);
    threads.shutdownNow();
    worker.close();
    statistics.close();
    readers.close();
  }
}
