package vn.canbang.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves the files of {@code canbang.web.directory}, read once at start: a request only looks a
 * name up in memory, so no path can lead out of the folder. Addresses of pages ({@code /plans/…})
 * get {@code index.html}. Without the setting there is only the API.
 */
@ApplicationScoped
class WebApplication {

  private static final Logger LOG = Logger.getLogger(WebApplication.class);
  private static final String INDEX = "/index.html";
  private static final List<String> NOT_PAGES = List.of("/api", "/q");

  private final Optional<String> directory;

  WebApplication(@ConfigProperty(name = "canbang.web.directory") Optional<String> directory) {
    this.directory = directory;
  }

  void serve(@Observes Router router) {
    if (directory.isEmpty()) {
      return;
    }
    Path root = Path.of(directory.get());
    if (!Files.isRegularFile(root.resolve("index.html"))) {
      LOG.warnf("No web application in %s: only the API is served", root);
      return;
    }
    Map<String, WebFile> files = read(root);
    router
        .route()
        .handler(
            context -> {
              HttpMethod method = context.request().method();
              boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
              WebFile file = reads ? find(files, context.normalizedPath()) : null;
              if (file == null) {
                context.next();
              } else {
                file.answer(context);
              }
            });
  }

  private static @Nullable WebFile find(Map<String, WebFile> files, String path) {
    if (NOT_PAGES.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"))) {
      return null;
    }
    WebFile file = files.get(path);
    boolean page = path.indexOf('.', path.lastIndexOf('/')) < 0;
    return file == null && page ? files.get(INDEX) : file;
  }

  private static Map<String, WebFile> read(Path root) {
    Map<String, WebFile> files = new HashMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String path = "/" + root.relativize(file).toString().replace('\\', '/');
        // Hidden files are notes of the build tool.
        if (!path.contains("/.")) {
          files.put(path, WebFile.of(path, Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the web application in " + root, e);
    }
    LOG.debugf("Web application: %d files", files.size());
    return Map.copyOf(files);
  }
}
