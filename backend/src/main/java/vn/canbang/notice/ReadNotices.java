package vn.canbang.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which notices were read.
 *
 * @param ids null for all
 */
@Schema(description = "Which notices were read; all of them where ids is left out.")
public record ReadNotices(@Nullable @Size(max = 100) List<@NotNull UUID> ids) {}
