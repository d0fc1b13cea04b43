package vn.canbang.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of a packaged application on a port of this machine. */
public final class PackagedApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Process process;
  private final int port;
  private final Duration startTook;

  private PackagedApplication(Process process, int port, Duration startTook) {
    this.process = process;
    this.port = port;
    this.startTook = startTook;
  }

  /** A port that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /**
   * Starts the application of an engine and waits until it is ready.
   *
   * @param engine {@code h2} or {@code postgresql}, built into {@code target/app-<engine>}
   * @param settings system properties of the application
   */
  public static PackagedApplication start(
      String engine, int port, Path folder, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path jar = Path.of("target", "app-" + engine, "quarkus-run.jar");
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("build the application first: no " + jar);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds: optimising its code would cost more than it brings.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", jar.toString()));
    Path log = Files.createTempFile(folder, "start", ".txt");
    Instant began = Instant.now();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    while (process.isAlive() && Instant.now().isBefore(began.plus(PATIENCE))) {
      if (health(port, "ready") == 200) {
        return new PackagedApplication(process, port, Duration.between(began, Instant.now()));
      }
      Thread.sleep(50);
    }
    process.destroyForcibly();
    throw new IllegalStateException("the application did not start:\n" + Files.readString(log));
  }

  private static int health(int port, String what) throws InterruptedException {
    URI health = URI.create("http://127.0.0.1:" + port + "/q/health/" + what);
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(10)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /**
   * The status of {@code /q/health/<what>}, 0 when nothing answers.
   *
   * @param what {@code ready} or {@code live}
   */
  int health(String what) throws InterruptedException {
    return health(port, what);
  }

  boolean alive() {
    return process.isAlive();
  }

  /** From the start of the process until it was ready. */
  public Duration startTook() {
    return startTook;
  }

  /** Processor time that it has used so far. */
  public Duration worked() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Where the API is, without a slash at the end. */
  public String api() {
    return "http://127.0.0.1:" + port + "/api/v1";
  }

  /** The death of the process, as by {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to stop (SIGTERM), and says whether it did in time. */
  public boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
