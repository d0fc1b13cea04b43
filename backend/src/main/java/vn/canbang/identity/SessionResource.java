package vn.canbang.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.ClientConnection;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Anyone;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.SessionCookie;
import vn.canbang.shared.security.WhileChangingPassword;

@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class SessionResource {

  private final SessionService service;
  private final MeService me;
  private final CurrentScope scopes;
  private final ClientConnection client;

  SessionResource(
      SessionService service, MeService me, CurrentScope scopes, ClientConnection client) {
    this.service = service;
    this.me = me;
    this.scopes = scopes;
    this.client = client;
  }

  @POST
  @Anyone
  @Operation(
      operationId = "signIn",
      summary = "Sign in",
      description =
          "Opens a session: sets the cookie canbang_session (HttpOnly, SameSite=Strict) and answers"
              + " who signed in, with the token that unsafe calls repeat in X-CSRF-Token. A session"
              + " ends after 12 hours without a call and after 7 days. From the sixth wrong"
              + " password on, account and address wait 60 seconds, doubling up to 15 minutes.")
  @APIResponseSchema(value = MeView.class, responseCode = "200")
  public Response signIn(SignIn signIn) {
    String username = signIn.username().strip().toLowerCase(Locale.ROOT);
    String address = client.address();
    CredentialQueries.Account account;
    try {
      account = service.verify(username, signIn.password(), address);
    } catch (ProblemException refused) {
      if (refused.status() == 401) {
        service.refused(username, address);
      }
      throw refused;
    }
    String token = service.open(account);
    return Response.ok(me.of(scopes.get()))
        .header(HttpHeaders.SET_COOKIE, SessionCookie.set(token, client.https()))
        .build();
  }

  @DELETE
  @WhileChangingPassword
  @Operation(operationId = "signOut", summary = "Sign out", description = "Ends this session.")
  @APIResponse(responseCode = "204", description = "Signed out.")
  public Response signOut() {
    service.end(scopes.get());
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, SessionCookie.clear(client.https()))
        .build();
  }
}
