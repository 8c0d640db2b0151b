package org.maillage.directory.sheet;

import java.util.List;
import org.maillage.kernel.freshness.Part;

/** One field of a sheet: its name on the wire, the part it is verified with, and the type of its value. */
public final class SheetField<T> {

    private final String name;
    private final Part part;
    private final Class<?> element;
    private final boolean list;

    private SheetField(String name, Part part, Class<?> element, boolean list) {
        this.name = name;
        this.part = part;
        this.element = element;
        this.list = list;
    }

    public static <T> SheetField<T> one(String name, Part part, Class<T> type) {
        return new SheetField<>(name, part, type, false);
    }

    /** A list; an empty one is the same as none. */
    public static <T> SheetField<List<T>> many(String name, Part part, Class<T> element) {
        return new SheetField<>(name, part, element, true);
    }

    public String name() {
        return name;
    }

    public Part part() {
        return part;
    }

    /** The type of the value, or of its elements when it is a list. */
    public Class<?> element() {
        return element;
    }

    public boolean isList() {
        return list;
    }

    @SuppressWarnings("unchecked")
    T cast(Object value) {
        return (T) value;
    }

    boolean says(Object value) {
        return !(value instanceof List<?> elements && elements.isEmpty());
    }

    @Override
    public String toString() {
        return name;
    }
}
