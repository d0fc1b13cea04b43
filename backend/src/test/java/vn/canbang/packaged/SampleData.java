package vn.canbang.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample on a day on which stations owe their annual reports. On H2 it is made once, by a first
 * start, and copied for each test: a start that finds it does a quarter of the work.
 */
final class SampleData {

  private static final Path FOLDER = Path.of("target", "sample-h2").toAbsolutePath();
  private static final Path MADE = FOLDER.resolve("data");

  private static boolean made;

  private SampleData() {}

  /** An application on a fresh copy, made in a folder that does not exist yet. */
  static PackagedApplication startOnCopy(Path data) throws IOException, InterruptedException {
    copyTo(data);
    return PackagedApplication.start(
        "h2", PackagedApplication.freePort(), data.getParent(), settings(data));
  }

  /** What an application is to be started with that keeps its data in this folder. */
  static Map<String, String> settings(Path data) {
    return new HashMap<>(
        Map.of(
            "canbang.data",
            data.toString(),
            "canbang.sample",
            "true",
            // Work for later readers, done once the service is ready.
            "canbang.documents.prepare",
            "false",
            "canbang.clock",
            "2024-11-18T08:00:00+07:00"));
  }

  static void copyTo(Path data) throws IOException, InterruptedException {
    make();
    Files.createDirectories(data);
    for (Path file : files(MADE)) {
      Path copy = data.resolve(MADE.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static synchronized void make() throws IOException, InterruptedException {
    if (made) {
      return;
    }
    Files.createDirectories(MADE);
    for (Path old : files(FOLDER)) {
      Files.delete(old);
    }
    try (PackagedApplication first =
        PackagedApplication.start("h2", PackagedApplication.freePort(), FOLDER, settings(MADE))) {
      if (!first.stop()) {
        throw new IllegalStateException("the application with the sample did not stop");
      }
    }
    made = true;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
