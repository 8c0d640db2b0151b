package org.maillage.directory.imports.running;

/** The keys of a file so far, eight bytes each: two different keys are taken for one once in a file of 10^9 rows. */
final class SeenKeys {

    private static final long FREE = 0;

    private long[] slots = new long[1 << 12];
    private int size;

    /** False when it was there. */
    boolean add(String key) {
        if (size * 2 > slots.length) {
            grow();
        }
        return place(slots, hash(key));
    }

    boolean contains(String key) {
        long hash = hash(key);
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != FREE && slots[at] != hash) {
            at = at + 1 & mask;
        }
        return slots[at] == hash;
    }

    private boolean place(long[] into, long hash) {
        int mask = into.length - 1;
        for (int at = (int) hash & mask; ; at = at + 1 & mask) {
            if (into[at] == hash) {
                return false;
            }
            if (into[at] == FREE) {
                into[at] = hash;
                size++;
                return true;
            }
        }
    }

    private void grow() {
        var before = slots;
        slots = new long[before.length * 2];
        size = 0;
        for (long hash : before) {
            if (hash != FREE) {
                place(slots, hash);
            }
        }
    }

    /** FNV-1a, then mixed so that its low bits are as good as its high ones. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == FREE ? 1 : hash;
    }
}
