package vn.canbang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** Makes the n-th request of a seed: of every operation in turn, each spoilt in its own way. */
final class Generator {

  private static final String JSON = "application/json";
  private static final List<String> METHODS =
      List.of("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "X");
  private static final List<String> MEDIA_TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json;charset=UTF-16",
          "application/json;charset=nonsense",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "nonsense",
          "a/b/c",
          "",
          ";",
          "*/*",
          "application/*",
          "application/octet-stream",
          "image/svg+xml",
          "application/merge-patch+json");

  private final JsonNode document;
  private final List<Operation> operations;
  private final SampleValues sample;
  private final Values values;
  private final long seed;

  Generator(JsonNode document, List<Operation> operations, SampleValues sample, long seed) {
    this.document = document;
    this.operations = operations;
    this.sample = sample;
    this.values = new Values(document, sample);
    this.seed = seed;
  }

  Operation operation(int n) {
    return operations.get(n % operations.size());
  }

  RawRequest request(int n) {
    RandomGenerator random = new Random(seed * 1_000_003 + n);
    Operation operation = operation(n);
    RawRequest request =
        new RawRequest(operation.method(), sample.filledIn(operation.path(), random));
    request.header("Host", "localhost");
    request.header("Accept-Language", random.nextBoolean() ? "vi" : "en");
    accept(request, operation, random);
    query(request, operation, random);
    headers(request, operation, random);
    JsonNode body = body(request, operation, random);
    int faults = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2);
    for (int i = 0; i < faults; i++) {
      spoil(request, operation, body, random);
    }
    return request;
  }

  private static void accept(RawRequest request, Operation operation, RandomGenerator random) {
    boolean plain = operation.answers().isEmpty() || operation.answers().contains(JSON);
    String wanted = plain ? JSON : Odd.one(random, operation.answers());
    request.header("Accept", wanted + ", application/problem+json");
  }

  private void query(RawRequest request, Operation operation, RandomGenerator random) {
    operation
        .query()
        .forEach(
            (name, schema) -> {
              if (random.nextInt(4) == 0) {
                request.addQuery(name + "=" + escaped(values.parameter(name, schema, random)));
              }
            });
  }

  private static void headers(RawRequest request, Operation operation, RandomGenerator random) {
    if (operation.headers().contains("If-Match") && random.nextInt(5) > 0) {
      request.header("If-Match", "\"" + random.nextInt(3) + "\"");
    }
    if (operation.headers().contains("Idempotency-Key") && random.nextBoolean()) {
      request.header("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
    }
  }

  private JsonNode body(RawRequest request, Operation operation, RandomGenerator random) {
    if (operation.takes().isEmpty()) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (!operation.takes().containsKey(JSON)) {
      request.header("Content-Type", Odd.one(random, List.copyOf(operation.takes().keySet())));
      request.body = file(random);
      return JsonNodeFactory.instance.objectNode();
    }
    JsonNode example = operation.example(document);
    JsonNode schema = operation.takes().get(JSON).path("schema");
    JsonNode body =
        example.isMissingNode() || random.nextBoolean()
            ? values.json("", schema, random, 0)
            : example;
    request.header("Content-Type", JSON);
    request.body(body.toString());
    return body;
  }

  private static byte[] file(RandomGenerator random) {
    byte[] noise = new byte[random.nextInt(2_000)];
    random.nextBytes(noise);
    List<byte[]> beginnings =
        List.of(
            new byte[0],
            "PK\3\4".getBytes(StandardCharsets.ISO_8859_1),
            "PK\5\6".getBytes(StandardCharsets.ISO_8859_1),
            "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
            "a;b;c\n1;2".getBytes(StandardCharsets.UTF_8),
            "code,name\nX,\"".getBytes(StandardCharsets.UTF_8),
            "KẾ HOẠCH\nSố: 1/KH\n".getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(Odd.one(random, beginnings));
    if (random.nextInt(3) > 0) {
      all.writeBytes(noise);
    }
    return all.toByteArray();
  }

  private void spoil(
      RawRequest request, Operation operation, JsonNode body, RandomGenerator random) {
    boolean json = operation.takes().containsKey(JSON);
    switch (random.nextInt(json ? 24 : 14)) {
      case 0, 1 -> path(request, operation, random);
      case 2, 3, 4 -> oneParameter(request, operation, random);
      case 5 -> parameters(request, operation, random);
      case 6 -> {
        request.method = Odd.one(random, METHODS);
        request.tell("method");
      }
      case 7 -> header(request, "Accept", Odd.one(random, MEDIA_TYPES));
      case 8, 9, 10 -> oneHeader(request, random);
      case 11 -> header(request, "Content-Type", Odd.one(random, MEDIA_TYPES));
      case 12 -> packed(request, operation, random);
      case 13 -> {
        request.headers.keySet().removeIf(name -> !name.equals("Host"));
        // What was said of the body's encoding is gone too.
        request.neverAccepted = false;
        request.tell("no headers");
      }
      default -> JsonFaults.spoil(request, body, random);
    }
  }

  private void path(RawRequest request, Operation operation, RandomGenerator random) {
    String[] given = request.path.split("/", -1);
    String[] names = operation.path().split("/", -1);
    List<Integer> variables = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i].startsWith("{")) {
        variables.add(i);
      }
    }
    int at =
        variables.isEmpty() || random.nextInt(8) == 0
            ? given.length - 1
            : Odd.one(random, variables);
    String with = random.nextInt(3) == 0 ? Odd.encoded(random) : escaped(Odd.text(random));
    given[at] = random.nextInt(4) == 0 ? given[at] + with : with;
    request.path = String.join("/", given);
    request.tell("path");
  }

  private static void oneParameter(
      RawRequest request, Operation operation, RandomGenerator random) {
    request.tell("parameter");
    List<String> names = List.copyOf(operation.query().keySet());
    String name = names.isEmpty() ? "q" : Odd.one(random, names);
    request.query.setLength(0);
    request.addQuery(
        name
            + "="
            + switch (random.nextInt(3)) {
              case 0 -> Odd.encoded(random);
              case 1 -> escaped(Odd.number(random));
              default -> escaped(Odd.text(random));
            });
  }

  private static void parameters(RawRequest request, Operation operation, RandomGenerator random) {
    request.tell("parameters");
    List<String> names = List.copyOf(operation.query().keySet());
    String name = names.isEmpty() ? "limit" : Odd.one(random, names);
    switch (random.nextInt(6)) {
      case 0 -> request.addQuery(name + "=1&" + name + "=1");
      case 1 -> request.addQuery("unknown=1");
      case 2 -> request.addQuery(name);
      case 3 -> request.addQuery(name + "[]=1&" + name + "%5Ba%5D=2&=3&&&");
      case 4 -> request.addQuery("q=" + "x".repeat(3_000));
      default -> {
        for (int i = 0; i < 300; i++) {
          request.addQuery("p" + i + "=1");
        }
      }
    }
  }

  private static void oneHeader(RawRequest request, RandomGenerator random) {
    String value =
        Odd.one(
            random,
            List.of(
                "",
                "*",
                "\"",
                "W/\"0\"",
                "\"a\", \"b\"",
                "nonsense",
                "é",
                "0",
                "-1",
                "x y; q=NaN",
                "99999999999999999999",
                "Basic e30=",
                "Bearer x",
                "Bearer ",
                "x".repeat(201),
                "x".repeat(5_000),
                "bytes=0-1",
                "Wed, 99 Foo 2024 99:99:99 GMT",
                "00-00-00-00",
                "vi;q=9,*;q=a",
                "canbang_session=x"));
    header(
        request,
        Odd.one(
            random,
            List.of(
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Accept-Language",
                "Authorization",
                "X-CSRF-Token",
                "Cookie",
                "Range",
                "If-Modified-Since",
                "traceparent",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "X-HTTP-Method-Override",
                "Origin",
                "Accept-Encoding",
                "Accept-Charset")),
        value);
  }

  private static void packed(RawRequest request, Operation operation, RandomGenerator random) {
    String encoding = Odd.one(random, List.of("gzip", "deflate", "br", "nonsense", "gzip, gzip"));
    header(request, "Content-Encoding", encoding);
    if (encoding.equals("gzip")) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(request.body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      request.body = packed.toByteArray();
    }
    request.neverAccepted = !operation.takes().isEmpty();
  }

  private static void header(RawRequest request, String name, String value) {
    request.header(name, value);
    request.tell(name + ": " + value.substring(0, Math.min(30, value.length())));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
