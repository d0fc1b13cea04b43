package vn.canbang.shared.openapi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.canbang.shared.openapi.Operations.Described;

/** The errors that operations share: status, name in the document, and an example of each. */
enum Refusal {
  MALFORMED(
      400,
      "Malformed",
      "malformed",
      "Yêu cầu không đúng dạng",
      "Có 1 chỗ cần sửa.",
      "Broken JSON, wrong types, unknown properties or parameters: all of them at once."),
  UNAUTHENTICATED(
      401,
      "Unauthenticated",
      "unauthenticated",
      "Cần đăng nhập",
      "Hãy đăng nhập rồi làm lại.",
      "No credentials, or ones that have ended."),
  FORBIDDEN(
      403,
      "Forbidden",
      "forbidden",
      "Không có quyền",
      "Tài khoản của bạn không có quyền làm việc này.",
      "The caller sees the thing but may not do this with it."),
  NOT_FOUND(
      404,
      "NotFound",
      "not-found",
      "Không tìm thấy",
      "Không có mục này, hoặc bạn không được xem.",
      "It does not exist, or the caller may not see it: the two look alike."),
  NOT_ACCEPTABLE(
      406,
      "NotAcceptable",
      "not-acceptable",
      "Không có dạng được yêu cầu",
      "Hãy nhận application/json.",
      "None of the media types in Accept can be given."),
  CONFLICT(
      409,
      "Conflict",
      "conflict",
      "Trạng thái không cho phép",
      "Mục này đang ở trạng thái khác.",
      "The thing's state does not allow this, or the same request is under way."),
  GONE(
      410,
      "Gone",
      "gone",
      "Không còn nữa",
      "Vị trí này không có trong dữ liệu hiện tại. Hãy đọc lại từ đầu.",
      "What was given out earlier is no place here any more."),
  STALE(
      412,
      "Stale",
      "if-match.stale",
      "Đã có người sửa trước",
      "Hãy tải lại rồi sửa tiếp.",
      "The entity tag in If-Match is not the current one, which ETag gives."),
  TOO_LARGE(
      413,
      "TooLarge",
      "too-large",
      "Nội dung quá lớn",
      "Nội dung được phép tối đa 1 MiB.",
      "The body is larger than the contract allows."),
  UNSUPPORTED(
      415,
      "UnsupportedMediaType",
      "unsupported-media-type",
      "Dạng nội dung không dùng được",
      "Hãy gửi application/json.",
      "The body's media type or encoding is not taken."),
  INVALID(
      422,
      "Invalid",
      "invalid",
      "Nội dung chưa hợp lệ",
      "Có 1 chỗ cần sửa.",
      "Well-formed but against a rule: all faults at once, each with a pointer."),
  UNTAGGED(
      428,
      "IfMatchMissing",
      "if-match.missing",
      "Thiếu If-Match",
      "Hãy gửi If-Match với ETag hiện tại.",
      "A change of an existing thing needs If-Match; ETag gives the current tag."),
  THROTTLED(
      429,
      "Throttled",
      "rate-limit",
      "Gọi quá nhiều lần",
      "Đã hết số lần gọi cho phép. Hãy chờ 60 giây rồi gọi tiếp.",
      "Too many calls or attempts; Retry-After says for how long to wait."),
  UNAVAILABLE(
      503,
      "Unavailable",
      "unavailable",
      "Tạm thời chưa phục vụ được",
      "Hãy thử lại sau ít giây; những gì đã gửi thành công vẫn được giữ.",
      "The database cannot be reached for now; nothing of this request was kept.");

  private final int status;
  private final String component;
  private final String code;
  private final String title;
  private final String detail;
  private final String description;

  Refusal(
      int status, String component, String code, String title, String detail, String description) {
    this.status = status;
    this.component = component;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.description = description;
  }

  /** What an operation can answer, from what it takes and does. */
  static Set<Refusal> of(Described operation) {
    // A body where none is taken is refused by its size, encoding and type as well.
    Set<Refusal> can = EnumSet.of(MALFORMED, NOT_ACCEPTABLE, TOO_LARGE, UNSUPPORTED, UNAVAILABLE);
    if (!operation.anyone()) {
      can.addAll(EnumSet.of(UNAUTHENTICATED, FORBIDDEN, THROTTLED));
    } else if (operation.hasBody()) {
      // Signing in: the credentials are in the body, and guessing them is throttled.
      can.addAll(EnumSet.of(UNAUTHENTICATED, THROTTLED));
    }
    if (operation.addressesOne() || operation.parameters().stream().anyMatch(Refusal::chooses)) {
      can.add(NOT_FOUND);
    }
    if (operation.hasBody() || operation.idempotent()) {
      can.add(INVALID);
    }
    if (operation.unsafe() && !operation.anyone()) {
      can.add(CONFLICT);
    }
    if (operation.takes("If-Match")) {
      can.addAll(EnumSet.of(STALE, UNTAGGED));
    }
    return can;
  }

  private static boolean chooses(Parameter parameter) {
    return parameter.getIn() == Parameter.In.QUERY;
  }

  static Optional<Refusal> byStatus(String status) {
    return Arrays.stream(values())
        .filter(r -> Integer.toString(r.status).equals(status))
        .findFirst();
  }

  int status() {
    return status;
  }

  String component() {
    return component;
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }

  String detail() {
    return detail;
  }

  String description() {
    return description;
  }

  String instance() {
    return this == UNAUTHENTICATED ? "/me" : "/reports/SRB-ANNUAL/TYT-HON-TRE/2024";
  }

  boolean retryable() {
    return this == THROTTLED || this == UNAVAILABLE;
  }

  /** The faults of the example. */
  List<Map<String, String>> errors() {
    return switch (this) {
      case MALFORMED -> List.of(fault("json.type", "Phải là số nguyên."));
      case INVALID -> List.of(fault("min", "Không được nhỏ hơn 0."));
      case UNAUTHENTICATED,
          FORBIDDEN,
          NOT_FOUND,
          NOT_ACCEPTABLE,
          CONFLICT,
          GONE,
          STALE,
          TOO_LARGE,
          UNSUPPORTED,
          UNTAGGED,
          THROTTLED,
          UNAVAILABLE ->
          List.of();
    };
  }

  /** Sorted: the order of {@code Map.of} changes from run to run, and the contract must not. */
  private static Map<String, String> fault(String code, String message) {
    return new TreeMap<>(Map.of("pointer", "/cells/3/value", "code", code, "message", message));
  }
}
