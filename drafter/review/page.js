"use strict";
(() => {
  const root = document.documentElement;
  const of = (id) => document.getElementById(id);
  const panel = of("panel"), list = of("list"), paper = of("paper"), told = of("told"), bar = of("current");
  const search = of("search"), part = of("part"), opener = of("open");
  const narrow = matchMedia("screen and (max-width: 760px)");
  const entries = [...list.querySelectorAll(".entry")];
  const SPOT = "mark, .s[data-k]";
  const spots = [...paper.querySelectorAll(SPOT)];
  const sorts = [...panel.querySelectorAll(".sort")];
  const groups = [...list.querySelectorAll(".group")];
  const keysOf = new Map(spots.map((spot) => [spot, spot.dataset.k.split(" ")]));
  const entryOf = new Map(entries.map((entry) => [entry.dataset.k, entry]));
  const buttonOf = new Map(entries.map((entry) => [entry, entry.querySelector("button")]));
  const wordsOf = new Map(entries.map((entry) => [entry, plain(buttonOf.get(entry).textContent)]));
  const spotsOf = new Map(entries.map((entry) => [entry.dataset.k, []]));
  for (const spot of spots) for (const key of keysOf.get(spot)) spotsOf.get(key).push(spot);
  /* What is said in many places is first looked for in the part that it belongs to. */
  for (const entry of entries) {
    const home = entry.dataset.part.split(" ")[0];
    const away = (spot) => Number(spot.closest("[data-part]").dataset.part !== home);
    spotsOf.get(entry.dataset.k).sort((one, other) => away(one) - away(other));
  }

  let pinned = [], lit = [], sort = "", turn = 0, x = -1, y = -1;

  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  /* Lights entries, their words and the sentences around them. */
  function light(keys) {
    for (const [element, name] of lit) element.classList.remove(name);
    lit = [];
    const on = (element, name) => {
      element.classList.add(name);
      lit.push([element, name]);
    };
    for (const key of keys) {
      const entry = entryOf.get(key);
      on(entry, "on");
      if (entry.dataset.about) on(entryOf.get(entry.dataset.about), "on");
      for (const spot of spotsOf.get(key)) {
        if (spot.matches("mark")) on(spot, "on");
        on(spot.closest(".s"), "near");
      }
    }
  }

  function pin(keys) {
    for (const key of pinned) {
      entryOf.get(key).classList.remove("pinned");
      buttonOf.get(entryOf.get(key)).setAttribute("aria-pressed", "false");
    }
    pinned = keys;
    for (const key of keys) {
      entryOf.get(key).classList.add("pinned");
      buttonOf.get(entryOf.get(key)).setAttribute("aria-pressed", "true");
    }
    light(keys);
    bar.textContent = keys.map((key) => spoken(entryOf.get(key))).join(" · ");
  }

  function spoken(entry) {
    return buttonOf.get(entry).textContent.replace(/\s+/g, " ").trim();
  }

  function isSeen(element, box) {
    const there = element.getBoundingClientRect(), here = box.getBoundingClientRect();
    const bottom = Math.min(here.bottom, innerHeight - (narrow.matches ? 64 : 0));
    return there.top >= Math.max(here.top, 0) && there.bottom <= bottom;
  }

  function reveal(elements, box) {
    if (elements.length && !elements.some((element) => isSeen(element, box))) elements[0].scrollIntoView({ block: "center" });
  }

  const shown = (keys) => keys.map((key) => entryOf.get(key)).filter((entry) => !entry.hidden);

  /* Scrolling moves things under a pointer that rests: that is no pointing. */
  function hasMoved(event) {
    const moved = event.screenX !== x || event.screenY !== y;
    [x, y] = [event.screenX, event.screenY];
    return moved && event.pointerType !== "touch";
  }

  /* All that a sentence states. */
  function keysIn(sentence) {
    const inside = [sentence, ...sentence.querySelectorAll("mark")];
    return [...new Set(inside.flatMap((spot) => keysOf.get(spot) ?? []))];
  }

  list.addEventListener("pointerover", (event) => {
    if (!hasMoved(event)) return;
    const entry = event.target.closest(".entry");
    if (!entry) return light(pinned);
    light([entry.dataset.k]);
    reveal(spotsOf.get(entry.dataset.k), paper);
  });
  paper.addEventListener("pointerover", (event) => {
    if (!hasMoved(event)) return;
    const mark = event.target.closest("mark"), sentence = event.target.closest(".s");
    if (!sentence) return light(pinned);
    const keys = mark ? keysOf.get(mark) : keysIn(sentence);
    light(keys);
    reveal(shown(keys), list);
  });
  for (const box of [list, paper]) box.addEventListener("pointerleave", () => light(pinned));

  /* One entry and one place are stops of the tab key; the others are reached from them. */
  function stop(elements, chosen) {
    for (const element of elements) element.tabIndex = element === chosen ? 0 : -1;
  }

  function stopAt(entry) {
    for (const each of entries) stop(each.querySelectorAll("button, summary"), null);
    if (entry) for (const element of entry.querySelectorAll("button, summary")) element.tabIndex = 0;
  }

  function choose(entry) {
    stopAt(entry);
    pin([entry.dataset.k]);
    reveal(spotsOf.get(entry.dataset.k), paper);
    turn = 0;
  }

  function focusEntry(entry) {
    buttonOf.get(entry).focus({ preventScroll: true });
    reveal([entry], list);
  }

  function focusSpot(spot) {
    spot.focus({ preventScroll: true });
    reveal([spot], paper);
  }

  /* Where an entry stands, each place by its first piece; what is missing belongs somewhere in its part. */
  function placesOf(entry) {
    const key = entry.dataset.k, home = entry.dataset.part.split(" ")[0];
    const goesOn = (spot) => keysOf.get(spot.previousSibling)?.includes(key);
    const places = spotsOf.get(key).filter((spot) => !goesOn(spot));
    return places.length ? places : [...paper.querySelectorAll(`[data-part="${home}"]`)].slice(0, 1);
  }

  const isHeld = (entry) => pinned.length === 1 && pinned[0] === entry.dataset.k;

  list.addEventListener("focusin", (event) => {
    const entry = event.target.closest(".entry");
    if (entry && event.target === buttonOf.get(entry) && !isHeld(entry)) choose(entry);
  });
  list.addEventListener("click", (event) => {
    const button = event.target.closest(".entry > button");
    if (!button) return;
    const places = placesOf(button.parentElement);
    if (!isHeld(button.parentElement)) choose(button.parentElement);
    if (narrow.matches) toggle(false);
    if (places.length) {
      places[turn % places.length].scrollIntoView({ block: "center" });
      turn += 1;
    }
  });
  paper.addEventListener("focusin", (event) => {
    const spot = event.target.closest(SPOT);
    if (!spot) return;
    stop(spots, spot);
    const keys = keysOf.get(spot);
    pin(keys);
    reveal(shown(keys), list);
    told.textContent = keys.map((key) => spoken(entryOf.get(key))).join("; ");
  });

  /* A spot takes the focus by itself; any other sentence is held by a click, and a click beside lets go. */
  paper.addEventListener("click", (event) => {
    if (event.target.closest(SPOT)) return;
    const sentence = event.target.closest(".s");
    pin(sentence ? keysIn(sentence) : []);
  });

  function step(elements, now, by) {
    if (!elements.length) return undefined;
    const at = elements.indexOf(now);
    return at < 0 ? elements[by > 0 ? 0 : elements.length - 1] : elements[Math.min(Math.max(at + by, 0), elements.length - 1)];
  }

  function move(by, active) {
    const spot = active.closest(SPOT);
    if (spot) {
      const next = step(spots.filter((each) => !each.classList.contains("out")), spot, by);
      if (next) focusSpot(next);
      return;
    }
    const current = active.closest(".entry") || (pinned.length ? entryOf.get(pinned[0]) : null);
    const next = step(entries.filter((entry) => !entry.hidden), current, by);
    if (next) focusEntry(next);
  }

  function leave() {
    if (root.classList.contains("drawer")) return toggle(false);
    if (pinned.length) return pin([]);
    search.value = "";
    narrowDown();
  }

  const KEYS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const active = document.activeElement, key = event.key;
    const spot = active.closest(SPOT), entry = active.closest(".entry");
    if (key === "Escape") {
      if (active === search && search.value) {
        search.value = "";
        narrowDown();
      } else leave();
    } else if (active.matches("input, select")) {
      if (active !== search || (key !== "Enter" && key !== "ArrowDown")) return;
      move(1, list);
    } else if (key in KEYS && (key.length === 1 || spot || entry)) {
      move(KEYS[key], active);
    } else if (key === "ArrowRight" && entry && spotsOf.get(entry.dataset.k).length && !narrow.matches) {
      focusSpot(spotsOf.get(entry.dataset.k)[0]);
    } else if ((key === "ArrowLeft" || key === "Enter") && spot && !narrow.matches) {
      const back = shown(keysOf.get(spot))[0];
      if (back) focusEntry(back);
    } else if (key === "/") {
      if (narrow.matches) toggle(true);
      search.focus();
    } else return;
    event.preventDefault();
  });

  function narrowDown() {
    const wanted = plain(search.value.trim());
    for (const entry of entries) {
      const fits = (!sort || entry.dataset.sort.split(" ").includes(sort)) && (!part.value || entry.dataset.part.split(" ").includes(part.value));
      entry.hidden = !fits || !wordsOf.get(entry).includes(wanted);
    }
    const left = entries.filter((entry) => !entry.hidden);
    for (const group of groups) {
      const count = group.querySelectorAll(".entry:not([hidden])").length;
      group.hidden = !count;
      group.querySelector("h3 span:last-child").textContent = count;
    }
    for (const spot of spots) spot.classList.toggle("out", !shown(keysOf.get(spot)).length);
    of("nothing").hidden = left.length > 0;
    told.textContent = told.dataset.shown.replace("{}", left.length);
    stopAt(left[0]);
  }

  for (const button of sorts) {
    button.addEventListener("click", () => {
      sort = button.dataset.sort;
      for (const each of sorts) each.setAttribute("aria-pressed", String(each === button));
      narrowDown();
    });
  }
  search.addEventListener("input", narrowDown);
  part.addEventListener("change", narrowDown);

  /* On a small screen the list is a drawer. */
  function toggle(open) {
    root.classList.toggle("drawer", open);
    opener.setAttribute("aria-expanded", String(open));
    panel.inert = narrow.matches && !open;
    paper.inert = narrow.matches && open;
    if (open) of("close").focus();
    else if (narrow.matches) opener.focus({ preventScroll: true });
  }

  opener.addEventListener("click", () => toggle(true));
  of("close").addEventListener("click", () => toggle(false));
  document.addEventListener("click", (event) => {
    if (root.classList.contains("drawer") && !event.target.closest("#panel, #open")) toggle(false);
  });
  narrow.addEventListener("change", () => {
    root.classList.remove("drawer");
    paper.inert = false;
    panel.inert = narrow.matches;
  });

  root.classList.add("js");
  panel.inert = narrow.matches;
  stopAt(entries[0]);
  stop(spots, spots[0]);
})();
