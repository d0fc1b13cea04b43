package vn.canbang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        LocalDate expiresOn) {}
