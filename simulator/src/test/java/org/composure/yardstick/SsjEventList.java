package org.composure.yardstick;

import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** SSJ's two quickest event lists. */
enum SsjEventList {
    HENRIKSEN("Henriksen list"),
    SPLAY_TREE("splay tree");

    private final String title;

    SsjEventList(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    EventList create() {
        return this == HENRIKSEN ? new Henriksen() : new SplayTree();
    }
}
