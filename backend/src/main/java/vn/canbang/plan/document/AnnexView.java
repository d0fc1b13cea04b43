package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something attached to a plan. */
@Schema(name = "Annex")
public record AnnexView(UUID id, String title, @Nullable String description, long version) {}
