package org.maillage.kit.testing.samples.feature;

class Prints {
    void hello() {
        System.out.println("hello");
    }
}
