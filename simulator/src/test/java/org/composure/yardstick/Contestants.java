package org.composure.yardstick;

import java.util.List;

/** Who takes part: the tight loop first, since ratios are taken to it. A further engine is one line more. */
final class Contestants {
    private Contestants() {}

    static List<Contestant> ofErlangA(int servers) {
        ErlangA question = ErlangA.ofServers(servers);
        return List.of(
                new TightLoopErlangA(question),
                Composure.ofErlangA(servers),
                new SsjErlangA(question, SsjEventList.HENRIKSEN));
    }

    static List<Contestant> ofBusyDay() {
        BusyDay day = BusyDay.read();
        return List.of(new TightLoopBusyDay(day), Composure.ofBusyDay(), new SsjBusyDay(day, SsjEventList.HENRIKSEN));
    }
}
