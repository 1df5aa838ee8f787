package org.composure.console;

import java.util.ArrayList;
import java.util.List;
import org.composure.study.live.Levers;
import org.composure.study.live.LiveRun;
import sim.util.Propertied;
import sim.util.Properties;

/** The levers of a run as properties of MASON's model: choosing another value pulls the lever at once. */
public final class LeverBoard implements Propertied {

    private final LiveRun live;
    private final List<Levers.Handle> handles;
    private final List<Integer> chosen = new ArrayList<>();

    LeverBoard(LiveRun live) {
        this.live = live;
        this.handles = Levers.of(live.scenario());
        handles.forEach(handle -> chosen.add(handle.now()));
    }

    @Override
    public Properties properties() {
        return new Board();
    }

    private void pull(int lever, int value) {
        Levers.Handle handle = handles.get(lever);
        if (value >= 0 && value < handle.values().size() && value != chosen.get(lever)) {
            live.pull(handle.path(), handle.values().get(value));
            chosen.set(lever, value);
        }
    }

    /** The rows of the inspector. */
    @SuppressWarnings("serial") // MASON's properties are serializable; a run is repeated from its seed instead.
    private final class Board extends Properties {

        @Override
        public boolean isVolatile() {
            return true;
        }

        @Override
        public int numProperties() {
            return handles.size();
        }

        @Override
        public Object getValue(int index) {
            return chosen.get(index);
        }

        @Override
        public Object getDomain(int index) {
            return handles.get(index).words().toArray(new String[0]);
        }

        @Override
        public String getDescription(int index) {
            return handles.get(index).path();
        }

        @Override
        public boolean isReadWrite(int index) {
            return true;
        }

        @Override
        public String getName(int index) {
            return handles.get(index).name();
        }

        @Override
        public Class<?> getType(int index) {
            return Integer.TYPE;
        }

        @Override
        protected Object _setValue(int index, Object value) {
            if (value instanceof Number number) {
                pull(index, number.intValue());
            }
            return getValue(index);
        }
    }
}
