package vn.canbang.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API token by which something was done. */
@Schema(name = "TokenRef", description = "An API token by which something was done.")
public record TokenRef(
    UUID id,
    @Schema(description = "What its owner called it.", examples = "Gửi báo cáo tháng")
        String name) {}
