package vn.canbang.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.annotations.tags.Tags;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.security.AnyToken;
import vn.canbang.shared.security.Anyone;
import vn.canbang.shared.security.TokenRights;
import vn.canbang.shared.security.WhileChangingPassword;

/** The doors as the code has them, whether or not the contract tells of them. */
@QuarkusTest
@org.junit.jupiter.api.Tag("once")
class EndpointsTest {

  /** A method that answers requests. */
  private record Endpoint(Method method, String verb, String path) {

    boolean is(Class<? extends Annotation> annotation) {
      return method.isAnnotationPresent(annotation);
    }

    String id() {
      return is(Operation.class) ? method.getAnnotation(Operation.class).operationId() : "";
    }
  }

  private static List<Endpoint> endpoints() {
    List<Endpoint> found = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("vn.canbang")) {
      if (type.isAnnotatedWith(Path.class)) {
        Class<?> resource = type.reflect();
        for (Method method : resource.getDeclaredMethods()) {
          verb(method)
              .forEach(verb -> found.add(new Endpoint(method, verb, path(resource, method))));
        }
      }
    }
    return found;
  }

  private static List<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .toList();
  }

  private static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path =
        resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    return ("/" + path).replaceAll("/+", "/").replaceAll("\\{[^}]*}", "x");
  }

  @Test
  void onlyTheseFewAreOpenWithoutSigningIn() {
    assertThat(ids(Anyone.class)).isEqualTo(Set.of("signIn", "getAbout", "getCalendarFeed"));
  }

  @Test
  void onlyTheseServeWhoMustChangeThePassword() {
    assertThat(ids(WhileChangingPassword.class))
        .isEqualTo(Set.of("getMe", "putPassword", "signOut"));
  }

  @Test
  void onlyTheseServeATokenWhateverItsRights() {
    assertThat(ids(AnyToken.class)).isEqualTo(Set.of("getMe", "deleteApiToken"));
  }

  /** A right names a tag of the contract; what has none is refused to all tokens with rights. */
  @Test
  void everyOperationIsNamedByARight() {
    Set<String> tags =
        endpoints().stream()
            .map(endpoint -> endpoint.method().getDeclaringClass().getAnnotation(Tag.class))
            .map(tag -> tag == null ? "" : tag.name())
            .collect(Collectors.toSet());
    assertThat(tags).containsExactlyInAnyOrderElementsOf(TokenRights.resources());
    assertThat(endpoints())
        .noneMatch(endpoint -> endpoint.is(Tag.class) || endpoint.is(Tags.class));
  }

  private static Set<String> ids(Class<? extends Annotation> annotation) {
    return endpoints().stream()
        .filter(endpoint -> endpoint.is(annotation))
        .map(Endpoint::id)
        .collect(Collectors.toSet());
  }

  @Test
  void theContractTellsOfAll() {
    assertThat(endpoints()).extracting(Endpoint::id).doesNotHaveDuplicates();
    assertThat(endpoints().stream().map(Endpoint::id).collect(Collectors.toSet()))
        .isEqualTo(
            ContractOperation.all().stream()
                .map(ContractOperation::id)
                .collect(Collectors.toSet()));
  }

  /** Whatever its parameters: who calls is asked first. */
  @Test
  void withoutAnAnnotationNobodyGetsInUnasked() {
    List<Endpoint> closed = endpoints().stream().filter(e -> !e.is(Anyone.class)).toList();
    assertThat(closed).hasSizeGreaterThan(40);
    for (Endpoint endpoint : closed) {
      int status =
          RestAssured.given()
              .basePath("/api/v1")
              .contentType("application/json")
              .accept("*/*")
              .body("không phải JSON")
              .request(endpoint.verb(), endpoint.path())
              .statusCode();
      assertThat(status).as(endpoint.toString()).isEqualTo(401);
    }
  }
}
