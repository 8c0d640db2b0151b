package org.maillage.directory.calendar.ics;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the content lines of a file together. A line that is none is passed over; what is never ended is kept as such. */
final class ComponentReader implements VObjectDataListener {

    private static final int DEEPEST = 10;

    private final List<Component> roots = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();

    private ComponentReader() {}

    static List<Component> read(String text) {
        var listener = new ComponentReader();
        try (var reader = new VObjectReader(new StringReader(text), new SyntaxRules(SyntaxStyle.NEW))) {
            reader.parse(listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listener.roots;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        var component = new Component(name, context.getLineNumber());
        if (open.isEmpty()) {
            roots.add(component);
        } else if (open.size() < DEEPEST) {
            open.getLast().add(component);
        }
        open.addLast(component);
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        while (!open.isEmpty()) {
            var component = open.removeLast();
            if (component.is(name)) {
                component.end();
                return;
            }
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (!open.isEmpty()) {
            open.getLast().add(property);
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        onProperty(new VObjectProperty("VERSION", value), context);
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception exception, Context context) {
        // A malformed line says nothing; what an event then lacks is found when the event is read.
    }
}
