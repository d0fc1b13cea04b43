package vn.canbang.shared.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.canbang.shared.openapi.Operations.Described;

/**
 * Shows what goes in and what comes out, on the sample's places and plans. An example belongs to a
 * schema, so that all who take or give it show the same: {@code openapi/examples/Plan.json}. Text
 * that has no schema is shown by operation: {@code openapi/examples/importAccounts.csv}.
 */
final class Examples implements ContractStep {

  private static final String JSON = "application/json";
  private static final Map<String, String> TEXTS =
      Map.of(
          "application/x-ndjson",
          ".ndjson",
          "text/csv",
          ".csv",
          "text/plain",
          ".txt",
          "text/calendar",
          ".ics",
          "application/xml",
          ".xml");

  private final ObjectMapper json = new ObjectMapper();
  private final Operations operations;

  Examples(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    for (Described described : operations.of(document)) {
      bodies(described)
          .filter(content -> content != null && content.getMediaTypes() != null)
          .forEach(content -> show(document, described, content));
    }
  }

  private static Stream<Content> bodies(Described described) {
    Stream<Content> answers =
        described.operation().getResponses().getAPIResponses().values().stream()
            .map(APIResponse::getContent);
    return described.hasBody()
        ? Stream.concat(Stream.of(described.operation().getRequestBody().getContent()), answers)
        : answers;
  }

  private void show(OpenAPI document, Described described, Content content) {
    content
        .getMediaTypes()
        .forEach(
            (type, media) -> {
              String ending = TEXTS.get(type);
              if (type.equals(JSON)) {
                shown(document, media);
              } else if (ending != null) {
                read(described.operation().getOperationId() + ending)
                    .ifPresent(text -> media.setExample(new String(text, StandardCharsets.UTF_8)));
              }
            });
  }

  private void shown(OpenAPI document, MediaType media) {
    Schema schema = media.getSchema();
    Schema item = schema == null ? null : schema.getItems();
    if (item != null && item.getRef() != null) {
      read(item.getRef().substring(item.getRef().lastIndexOf('/') + 1) + ".json")
          .ifPresent(
              text ->
                  media.addExample("sample", OASFactory.createExample().value(List.of(of(text)))));
    }
    if (schema == null || schema.getRef() == null) {
      return;
    }
    String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    read(name + ".json")
        .ifPresent(
            text -> {
              document.getComponents().addExample(name, OASFactory.createExample().value(of(text)));
              media.addExample(
                  "sample", OASFactory.createExample().ref("#/components/examples/" + name));
            });
  }

  private Object of(byte[] text) {
    try {
      return json.readValue(text, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> read(String file) {
    try (InputStream in = Examples.class.getResourceAsStream("/openapi/examples/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
