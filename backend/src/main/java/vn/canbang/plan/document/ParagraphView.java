package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph of a plan. */
@Schema(name = "Paragraph")
public record ParagraphView(UUID id, String text) {}
