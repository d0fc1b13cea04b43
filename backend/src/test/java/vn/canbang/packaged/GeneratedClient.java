package vn.canbang.packaged;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A Java client made from the contract by OpenAPI Generator, as an integrator would make it, and
 * compiled together with a program that uses it: with the settings that docs/contract.md tells.
 * Only what the program calls is left in the contract first, types too: all of it takes three times
 * as long.
 */
final class GeneratedClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LIBRARY =
      Pattern.compile(
          "jackson-(core|databind|annotations|datatype-jsr310)-|jakarta.annotation-api-");
  private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");

  /** Where integrators are told how to make it. */
  private static final Path TOLD = Path.of("..", "docs", "contract.md");

  private static final Pattern SETTINGS = Pattern.compile("--additional-properties (\\S+)");
  private static final Pattern OPERATIONS = Pattern.compile("FILTER=operationId:([^']+)'");

  private final Path folder;
  private final Path classes;

  private GeneratedClient(Path folder) {
    this.folder = folder;
    this.classes = folder.resolve("classes");
  }

  /**
   * @param program a source file that uses the client
   */
  static GeneratedClient of(Path folder, Path program) throws IOException, InterruptedException {
    GeneratedClient client = new GeneratedClient(Files.createDirectory(folder));
    JsonNode contract =
        new ObjectMapper(new YAMLFactory()).readTree(Path.of("..", "openapi.yaml").toFile());
    Path document = folder.resolve("openapi.json");
    JSON.writeValue(document.toFile(), only(contract, Set.of(told(OPERATIONS).split("\\|"))));
    client.generate(document);
    client.compile(program);
    return client;
  }

  /** The process of the program, not yet started. */
  ProcessBuilder program(String name, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes + File.pathSeparator + libraries(),
                name));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  private void generate(Path document) throws IOException, InterruptedException {
    if (!Files.isRegularFile(GENERATOR)) {
      throw new IllegalStateException(
          "run mvn dependency:copy@openapi-generator first: no " + GENERATOR);
    }
    Path said = folder.resolve("generator.txt");
    Process process =
        new ProcessBuilder(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-i",
                document.toString(),
                "-g",
                "java",
                "-o",
                folder.resolve("client").toString(),
                "--global-property",
                "models,modelDocs=false,modelTests=false,apis,apiDocs=false,apiTests=false,"
                    + "supportingFiles",
                "--additional-properties",
                told(SETTINGS))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError("the generator failed: " + Files.readString(said));
    }
  }

  private static String told(Pattern what) throws IOException {
    Matcher told = what.matcher(Files.readString(TOLD));
    if (!told.find()) {
      throw new IllegalStateException("nothing like " + what + " in " + TOLD);
    }
    return told.group(1);
  }

  private void compile(Path program) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "-proc:none", "-cp", libraries(), "-d", classes.toString()));
    try (Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    arguments.add(program.toString());
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError("the client does not compile: see above");
    }
  }

  /** All that the client needs, taken from among the libraries of the application. */
  private static String libraries() throws IOException {
    try (Stream<Path> brought = Files.list(Path.of("target", "app-h2", "lib", "main"))) {
      return brought
          .map(Path::toString)
          .filter(LIBRARY.asPredicate())
          .collect(joining(File.pathSeparator));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The contract with these operations alone, and the components that they lead to. */
  private static ObjectNode only(JsonNode contract, Set<String> operations) {
    ObjectNode document = contract.deepCopy();
    ObjectNode paths = (ObjectNode) document.path("paths");
    paths.forEach(
        path ->
            ((ObjectNode) path)
                .removeIf(one -> !operations.contains(one.path("operationId").asText())));
    paths.removeIf(JsonNode::isEmpty);
    Set<String> needed = new HashSet<>();
    reach(contract, paths, needed);
    document
        .path("components")
        .properties()
        .forEach(
            kind -> {
              if (!kind.getKey().equals("securitySchemes")) {
                String place = "#/components/" + kind.getKey() + "/";
                ((ObjectNode) kind.getValue())
                    .retain(
                        needed.stream()
                            .filter(name -> name.startsWith(place))
                            .map(name -> name.substring(place.length()))
                            .toList());
              }
            });
    return document;
  }

  private static void reach(JsonNode contract, JsonNode from, Set<String> needed) {
    String reference = from.path("$ref").asText("");
    if (!reference.isEmpty() && needed.add(reference)) {
      reach(contract, contract.at(reference.substring(1)), needed);
    }
    from.forEach(part -> reach(contract, part, needed));
  }
}
