package vn.canbang.shared.openapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.canbang.shared.openapi.Operations.Described;

/** Takes out schemas that no operation leads to: types of the code that never go over the wire. */
final class Unused implements ContractStep {

  private final Operations operations;

  Unused(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    Components components = document.getComponents();
    Stream<Schema> shared =
        components.getResponses().values().stream()
            .flatMap(response -> Schemas.mediaTypes(response.getContent()))
            .map(MediaType::getSchema);
    Stream<Schema> used =
        Stream.concat(
                shared, operations.of(document).stream().flatMap(operation -> schemas(operation)))
            .filter(schema -> schema != null);
    Set<String> reachable = Schemas.reachable(document, used);
    List.copyOf(Schemas.named(document).keySet()).stream()
        .filter(name -> !reachable.contains(name))
        .forEach(components::removeSchema);
  }

  private static Stream<Schema> schemas(Described described) {
    Stream<MediaType> request =
        described.hasBody()
            ? Schemas.mediaTypes(described.operation().getRequestBody().getContent())
            : Stream.of();
    Stream<MediaType> answers =
        described.operation().getResponses().getAPIResponses().values().stream()
            .map(APIResponse::getContent)
            .flatMap(Schemas::mediaTypes);
    return Stream.concat(
        Stream.concat(request, answers).map(MediaType::getSchema),
        described.parameters().stream().map(Parameter::getSchema));
  }
}
