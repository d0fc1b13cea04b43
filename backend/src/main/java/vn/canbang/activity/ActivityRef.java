package vn.canbang.activity;

import java.util.UUID;

/**
 * An activity as other rooms see it.
 *
 * @param declared the document lists it as an activity of its own
 */
public record ActivityRef(UUID id, String code, String title, boolean declared) {}
