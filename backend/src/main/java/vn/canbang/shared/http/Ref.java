package vn.canbang.shared.http;

/** A thing that people know by a code: code and name. */
public record Ref(String code, String name) {}
