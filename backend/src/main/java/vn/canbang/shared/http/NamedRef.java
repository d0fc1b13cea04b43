package vn.canbang.shared.http;

/** A catalogue entry by its code, with its name in both languages. */
public record NamedRef(String code, String nameVi, String nameEn) {}
