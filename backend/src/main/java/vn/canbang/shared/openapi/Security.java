package vn.canbang.shared.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.canbang.shared.openapi.Operations.Described;

/**
 * A signed-in browser or an API token for everything but what is open to anyone; a browser's
 * changes also repeat the CSRF token.
 */
final class Security implements ContractStep {

  private final Operations operations;

  Security(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    Components components = document.getComponents();
    components.addSecurityScheme(
        "session",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name("canbang_session")
            .description("Set by POST /session, for the web application."));
    components.addSecurityScheme(
        "csrf",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-CSRF-Token")
            .description("csrfToken of GET /me, with every change that a session makes."));
    components.addSecurityScheme(
        "token",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("An API token of POST /api-tokens, for scripts."));
    document.setSecurity(null);
    operations.of(document).forEach(described -> described.operation().setSecurity(of(described)));
  }

  private static List<SecurityRequirement> of(Described operation) {
    if (operation.anyone()) {
      return List.of();
    }
    SecurityRequirement session = OASFactory.createSecurityRequirement().addScheme("session");
    if (operation.unsafe()) {
      session.addScheme("csrf");
    }
    return List.of(session, OASFactory.createSecurityRequirement().addScheme("token"));
  }
}
