package vn.canbang.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.canbang.packaged.PackagedApplication;

/** Documents of plans, made and read by the packaged application over HTTP. */
@Tag("bench")
class DocumentsBench {

  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final List<String> SEEDS =
      List.of(
          "dong-lai-2024",
          "kien-hai-2024",
          "cu-khoi-2021-2025",
          "long-bien-2024",
          "bac-giang-2024");
  private static final int STARTS = 3;
  private static final int TIMES = 20;

  @TempDir Path folder;

  private final List<String> lines = new ArrayList<>();

  private interface Work {
    void run() throws Exception;
  }

  @Test
  void documents() throws Exception {
    start(true).stop();
    firstAfterStart(false, "nothing prepared");
    firstAfterStart(true, "as shipped");
    try (PackagedApplication application = start(true)) {
      Client client = new Client(application.api(), "admin");
      List<String> plans = plans(client);
      for (String format : List.of(DOCX, PDF)) {
        List<Work> works = new ArrayList<>();
        plans.forEach(plan -> works.add(() -> document(client, plan, format)));
        write(name(format) + " of each plan, later", times(works));
      }
      for (String seed : SEEDS) {
        byte[] text = text(seed);
        Work read = () -> client.create("/plan-imports", "text/plain; charset=UTF-8", text);
        write(
            "reading " + seed + " (" + text.length / 1024 + " KiB of text)", times(List.of(read)));
      }
    }
    Path results = Path.of("target", "bench");
    Files.createDirectories(results);
    Files.write(results.resolve("documents.csv"), lines);
  }

  /**
   * The longest plan, asked for as soon as the service is ready, each format in its own process.
   */
  private void firstAfterStart(boolean prepare, String how) throws Exception {
    for (String format : List.of(DOCX, PDF)) {
      long[] took = new long[STARTS];
      for (int i = 0; i < STARTS; i++) {
        try (PackagedApplication application = start(prepare)) {
          Client client = new Client(application.api(), "admin");
          String plan = plans(client).getFirst();
          took[i] = took(() -> document(client, plan, format));
        }
      }
      write("first " + name(format) + " after a start, " + how, took);
    }
  }

  private PackagedApplication start(boolean prepare) throws IOException, InterruptedException {
    return PackagedApplication.start(
        "h2",
        PackagedApplication.freePort(),
        folder,
        Map.of(
            "canbang.sample", "true",
            "canbang.data", folder.toString(),
            "canbang.documents.prepare", Boolean.toString(prepare)));
  }

  private static List<String> plans(Client client) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (JsonNode plan : new ObjectMapper().readTree(client.get("/plans")).required("items")) {
      ids.add(plan.required("id").asText());
    }
    return ids;
  }

  private static void document(Client client, String plan, String format)
      throws IOException, InterruptedException {
    client.get("/plans/" + plan + "/document", format);
  }

  private static String name(String format) {
    return format.equals(PDF) ? "PDF" : "DOCX";
  }

  /** Each of them so often, the first of each left out. */
  private static long[] times(List<Work> works) throws Exception {
    long[] took = new long[works.size() * TIMES];
    for (int i = 0; i < works.size(); i++) {
      works.get(i).run();
      for (int j = 0; j < TIMES; j++) {
        took[i * TIMES + j] = took(works.get(i));
      }
    }
    return took;
  }

  private static long took(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }

  /** Name; median; 95th percentile, or of few the longest; in microseconds. */
  private void write(String name, long[] took) {
    Arrays.sort(took);
    lines.add(
        "%s;%d;%d"
            .formatted(name, took[took.length / 2] / 1000, took[took.length * 95 / 100] / 1000));
  }

  private static byte[] text(String seed) throws IOException {
    try (InputStream in =
        DocumentsBench.class.getResourceAsStream("/reading/seeds/" + seed + ".txt")) {
      return in.readAllBytes();
    }
  }
}
