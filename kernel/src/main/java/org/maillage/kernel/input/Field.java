package org.maillage.kernel.input;

import java.util.Optional;
import java.util.function.Function;

/** What a patch says of one member: nothing, that it is to be cleared, or its new value. */
public sealed interface Field<T> {

    record Absent<T>() implements Field<T> {}

    record Cleared<T>() implements Field<T> {}

    record Given<T>(T said) implements Field<T> {}

    static <T> Field<T> absent() {
        return new Absent<>();
    }

    static <T> Field<T> cleared() {
        return new Cleared<>();
    }

    static <T> Field<T> given(T value) {
        return new Given<>(value);
    }

    static <T> Field<T> given(Optional<T> value) {
        return value.map(Field::given).orElseGet(Field::absent);
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    default boolean isCleared() {
        return this instanceof Cleared;
    }

    /** The new value; empty when absent or cleared. */
    default Optional<T> value() {
        return this instanceof Given<T> given ? Optional.of(given.said()) : Optional.empty();
    }

    /** What stands after the patch over what stood before. */
    default Optional<T> over(Optional<T> present) {
        return isAbsent() ? present : value();
    }

    default <R> Field<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Given<T> given) {
            return given(change.apply(given.said()));
        }
        return isAbsent() ? absent() : cleared();
    }

    /** The same, where the change may find the value faulty, and then says nothing. */
    default <R> Field<R> flatMap(Function<? super T, Optional<R>> change) {
        if (this instanceof Given<T> given) {
            return given(change.apply(given.said()));
        }
        return isAbsent() ? absent() : cleared();
    }
}
