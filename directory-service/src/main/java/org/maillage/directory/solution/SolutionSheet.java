package org.maillage.directory.solution;

import static org.maillage.directory.solution.SolutionFields.*;

import java.util.List;
import org.maillage.directory.sheet.Sheet;

/** What is written down of a solution. */
public record SolutionSheet(Sheet values) {

    public String name() {
        return values.get(NAME).orElseThrow();
    }

    /** What it is for, such as {@code files}. */
    public List<String> needs() {
        return values.list(NEEDS);
    }

    /** Whether it could replace the tool of that name. */
    public boolean replaces(ToolName tool) {
        return values.list(ALTERNATIVES).stream().map(ToolName::of).anyMatch(tool::equals);
    }
}
