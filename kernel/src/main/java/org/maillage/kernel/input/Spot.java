package org.maillage.kernel.input;

/** One place in the tree, for what is wrong there. */
public record Spot(String pointer, Faults faults) {

    public void fault(String code, String message) {
        faults.fault(pointer, code, message);
    }

    public void warn(String code, String message) {
        faults.warn(pointer, code, message);
    }

    public boolean isLenient() {
        return faults.isLenient();
    }

    /** The spot of a member or an element below this one. */
    public Spot at(Object member) {
        var escaped = String.valueOf(member).replace("~", "~0").replace("/", "~1");
        return new Spot(pointer + "/" + escaped, faults);
    }
}
