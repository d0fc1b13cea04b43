package vn.canbang.plan.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of a plan, in document order.
 *
 * @param code number as printed, from the top: {@code II.1.2}; also PREAMBLE, CLOSING, ANNEX
 * @param parent code of the section it stands in
 * @param parentId id of that section
 */
@Schema(name = "Section")
public record SectionView(
    UUID id,
    String code,
    @Nullable String parent,
    @Nullable UUID parentId,
    @Nullable String heading,
    List<ParagraphView> paragraphs,
    long version) {}
