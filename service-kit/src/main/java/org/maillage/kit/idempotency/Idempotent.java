package org.maillage.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that moves money or makes a thing, and returns a {@link jakarta.ws.rs.core.Response}: it needs an
 * {@code Idempotency-Key} of 16 to 255 characters and a known caller. Work, change log and stored answer are one
 * transaction, run again from the start when it had to give way; a refusal stores nothing and leaves the key free. The
 * same request again gets the stored answer for seven days, with {@code Idempotency-Replayed: true}; another request with
 * the key is refused ({@code idempotency-key-reused}), one at the same moment too ({@code idempotency-in-flight}).
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Who may have a stored answer again; asked before it is looked for. */
    @Nonbinding
    Class<? extends Gate> gate() default Gate.Open.class;
}
