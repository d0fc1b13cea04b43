package vn.canbang.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the calendar that activities are held on. */
@Schema(name = "Observance")
public record ObservanceView(String code, String nameVi, String nameEn, int day, int month) {}
