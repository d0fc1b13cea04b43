package vn.canbang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/** A token to be made. */
@Schema(name = "CreateApiToken", description = "A token to be made.")
public record CreateApiToken(
    @Schema(description = "What it is for.", examples = "Gửi báo cáo hằng tháng")
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(description = "A part of the owner's own roles.") @NotEmpty @Size(max = 5)
        List<Role> roles,
    @Schema(description = "Last day on which it works, by real time; at most 366 days ahead.")
        @NotNull
        LocalDate expiresOn,
    @Schema(
            description =
                "The operations it may call: a tag of this contract, a colon, and read (GET) or"
                    + " write (all else), such as plans:read or reports:write; write does not"
                    + " include read. What is not named is refused (403). Absent: all that its"
                    + " roles allow; a service account's token has to name them.")
        @Size(min = 1, max = 40)
        @Nullable List<String> rights,
    @Schema(
            description =
                "Code of an organisation within the owner's roles: they reach it and what is below"
                    + " it, and nothing else.",
            examples = "TYT-HON-TRE")
        @Size(max = 64)
        @Nullable String organisation,
    @Schema(
            description = "User name of the service account it is for; absent for one's own.",
            examples = "dhis2.kienhai")
        @Size(max = 64)
        @Nullable String owner) {}
