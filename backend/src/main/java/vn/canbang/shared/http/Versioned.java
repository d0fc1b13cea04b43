package vn.canbang.shared.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that changes the version named by {@code If-Match}. Of several that change the same
 * version at once one succeeds; each of the others is carried out again, finds the new version and
 * is answered as whoever comes later: 412 with the current tag.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Versioned {}
