package vn.canbang.web;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the contract out as the files of the web application are given, a page of which reads it:
 * compressed, 1.6 MB as it stands, and not again to whoever has it. Which form is meant is found
 * out as Quarkus does, whose own answer knows neither.
 */
@ApplicationScoped
class ContractFile {

  private static final int BEFORE_QUARKUS = -1;

  private final String path;
  private final OpenApiDocumentService documents;
  private final Map<Format, WebFile> files = new ConcurrentHashMap<>();

  ContractFile(
      @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path,
      OpenApiDocumentService documents) {
    this.path = path;
    this.documents = documents;
  }

  void serve(@Observes Router router) {
    for (String ending : new String[] {"", ".json", ".yaml", ".yml"}) {
      router
          .route(path + ending)
          .method(HttpMethod.GET)
          .method(HttpMethod.HEAD)
          .order(BEFORE_QUARKUS)
          .handler(context -> files.computeIfAbsent(format(context), this::read).answer(context));
    }
  }

  private WebFile read(Format format) {
    return WebFile.revalidated(
        format.getMimeType() + ";charset=UTF-8",
        documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
  }

  private Format format(RoutingContext context) {
    String ending = context.normalizedPath().substring(path.length());
    if (!ending.isEmpty()) {
      return ending.equals(".json") ? Format.JSON : Format.YAML;
    }
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    boolean json =
        "json".equalsIgnoreCase(context.request().getParam("format"))
            || (accepted != null && accepted.contains(Format.JSON.getMimeType()));
    return json ? Format.JSON : Format.YAML;
  }
}
