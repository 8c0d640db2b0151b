package org.maillage.directory.calendar.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One component of a calendar with its properties and the components in it. */
final class Component {

    private final String name;
    private final int line;
    private final List<VObjectProperty> properties = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private boolean ended;

    Component(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void add(VObjectProperty property) {
        properties.add(property);
    }

    void add(Component component) {
        components.add(component);
    }

    void end() {
        ended = true;
    }

    boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    /** Whether its END was there. */
    boolean isWhole() {
        return ended;
    }

    int line() {
        return line;
    }

    List<Component> components() {
        return components;
    }

    List<VObjectProperty> all(String property) {
        return properties.stream()
                .filter(p -> p.getName().equalsIgnoreCase(property))
                .toList();
    }

    Optional<VObjectProperty> first(String property) {
        return all(property).stream().findFirst();
    }

    /** The value as it stands, trimmed; empty when blank. */
    Optional<String> value(String property) {
        return first(property).map(p -> p.getValue().strip()).filter(v -> !v.isEmpty());
    }

    /** The value as a text. */
    Optional<String> text(String property) {
        return value(property).map(VObjectPropertyValues::unescape);
    }

    List<String> texts(String property) {
        return all(property).stream()
                .flatMap(p -> VObjectPropertyValues.parseList(p.getValue()).stream())
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }
}
