package vn.canbang.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the caller was told.
 *
 * @param link path in the web application
 * @param at business time
 */
@Schema(name = "Notice", description = "Something that the caller was told, in both languages.")
public record NoticeView(
    UUID id,
    NoticeKind kind,
    String titleVi,
    String titleEn,
    String textVi,
    String textEn,
    String link,
    Instant at,
    boolean read) {}
