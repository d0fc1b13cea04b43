package vn.canbang.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.ClientConnection;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.AnyToken;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.WhileChangingPassword;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class MeResource {

  private final MeService service;
  private final SessionService sessions;
  private final CurrentScope scopes;
  private final ClientConnection client;

  MeResource(
      MeService service, SessionService sessions, CurrentScope scopes, ClientConnection client) {
    this.service = service;
    this.sessions = sessions;
    this.scopes = scopes;
    this.client = client;
  }

  @GET
  @WhileChangingPassword
  @AnyToken
  @Operation(
      operationId = "getMe",
      summary = "Who calls",
      description = "The caller, their organisation and roles, and the business time.")
  public MeView get() {
    return service.of(scopes.get());
  }

  @PUT
  @Path("/password")
  @WhileChangingPassword
  @Operation(
      operationId = "putPassword",
      summary = "Change one's password",
      description =
          "Ends all other sessions of the account. Only for sessions. Wrong current passwords are"
              + " counted like failed sign-ins.")
  @APIResponse(responseCode = "204", description = "Changed.")
  @APIResponse(responseCode = "429")
  public void changePassword(ChangePassword change) {
    OrgScope scope = scopes.get();
    SessionService.session(scope);
    try {
      sessions.verify(scope.caller().username(), change.currentPassword(), client.address());
    } catch (ProblemException refused) {
      if (refused.status() == 401) {
        throw ProblemException.invalid(
            List.of(Fault.of("/currentPassword", "password.wrong", null)));
      }
      throw refused;
    }
    sessions.checkNew(scope, change);
    sessions.changePassword(scope, sessions.hash(change.newPassword()));
  }
}
