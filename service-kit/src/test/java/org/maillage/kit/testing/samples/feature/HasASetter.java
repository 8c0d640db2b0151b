package org.maillage.kit.testing.samples.feature;

class HasASetter {
    private int state;

    public void setState(int state) {
        this.state = state;
    }

    int state() {
        return state;
    }
}
