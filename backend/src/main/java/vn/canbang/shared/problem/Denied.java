package vn.canbang.shared.problem;

/**
 * A caller was refused something they may see but not do. The audit room keeps it.
 *
 * @param method HTTP method
 * @param path path of the request
 * @param code kind of problem
 */
public record Denied(String method, String path, String code) {}
