package vn.canbang.shared.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A read of catalogues, which whoever mirrors them asks for again and again. Its answer carries a
 * weak {@code ETag} made of the catalogues' state, the business day and the request; while they are
 * the same, {@code If-None-Match} is answered with 304 and the method is not called. An answer that
 * brings an {@code ETag} of its own keeps it.
 *
 * <p>Everything in the answer must come from the catalogues named, and whatever changes one of them
 * must say so by {@link Catalogues#changed}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Catalogue {

  /** The catalogues that the answer is made of. */
  String[] value();

  /** Whether the answer also says what the caller may do. */
  boolean perCaller() default false;
}
