package vn.canbang.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.Role;

@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class RoleResource {

  private final Messages messages;

  RoleResource(Messages messages) {
    this.messages = messages;
  }

  @GET
  @Operation(
      operationId = "listRoles",
      summary = "Roles",
      description = "The roles that can be held over an organisation and all below it.")
  public Page<RoleView> list(@Context HttpHeaders headers) {
    Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Page.whole(
        Arrays.stream(Role.values())
            .map(
                role ->
                    new RoleView(
                        role,
                        messages.get(Language.VI, "role." + role + ".name"),
                        messages.get(Language.EN, "role." + role + ".name"),
                        messages.get(language, "role." + role + ".description")))
            .toList());
  }
}
