import { invalidArgument } from '../../../src/workbench/host/host-error';
import { HostCollection, HostObject } from '../../../src/workbench/host/host-object';
import { Interpreter } from '../../../src/workbench/host/interpreter';
import type { WireAction, WirePath } from '../../../src/workbench/host/wire-request';

class Leaf extends HostObject {
  size = 3;

  constructor(private readonly label: string) {
    super('Leaf', () => ({ Id: label }));
  }

  get name(): string {
    return this.label;
  }

  get width(): number {
    return this.size;
  }

  set width(value: unknown) {
    if (typeof value !== 'number') throw invalidArgument('width must be a number');
    this.size = value;
  }
}

class Leaves extends HostCollection<Leaf> {
  constructor(readonly leaves: Leaf[]) {
    super('Leaves', () => leaves);
  }

  add(name: unknown): Leaf {
    const leaf = new Leaf(String(name));
    this.leaves.push(leaf);
    return leaf;
  }

  getItemOrNullObject(name: unknown): Leaf | null {
    return this.leaves.find((leaf) => leaf.name === name) ?? null;
  }
}

class Tree extends HostObject {
  readonly kept: Leaf[] = [];

  constructor() {
    super('Tree');
  }

  get leaves(): Leaves {
    return new Leaves(this.kept);
  }

  widthOf(leaf: unknown): number {
    return leaf instanceof Leaf ? leaf.size : -1;
  }
}

const PATHS: Record<string, WirePath> = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Leaves', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['oak'] } },
  4: {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['elm'] },
  },
};

const action = (
  Id: number,
  ActionType: number,
  ObjectPathId: number,
  more: Partial<WireAction> = {},
): WireAction => ({
  Id,
  ActionType,
  ObjectPathId,
  Name: '',
  ...more,
});

describe('the request interpreter', () => {
  const execute = (tree: Tree, ...actions: WireAction[]) =>
    new Interpreter(tree, new Map()).execute({ Actions: actions, ObjectPaths: PATHS });

  test('finds each path once, so that adding happens once', () => {
    const tree = new Tree();
    const { Results } = execute(
      tree,
      action(10, 1, 3),
      action(11, 1, 3),
      action(12, 2, 3, { QueryInfo: { Select: ['name'] } }),
    );
    expect(tree.kept).toHaveLength(1);
    expect(Results.map(({ Value }) => Value)).toEqual([
      { Id: 'oak' },
      { Id: 'oak' },
      { Id: 'oak', Name: 'oak' },
    ]);
  });

  test('does nothing that comes after an error, and says which action failed', () => {
    const tree = new Tree();
    const response = execute(
      tree,
      action(10, 1, 3),
      action(11, 4, 3, { Name: 'Width', ArgumentInfo: { Arguments: ['wide'] } }),
      action(12, 4, 3, { Name: 'Width', ArgumentInfo: { Arguments: [9] } }),
    );
    expect(response.Error).toEqual({
      Code: 'InvalidArgument',
      Message: 'width must be a number',
      Location: 'Leaf.width',
      ActionIndex: 1,
      HttpStatusCode: 400,
    });
    expect(tree.kept[0]?.size).toBe(3);
  });

  test('lets a null object be asked and set silently', () => {
    const { Results, Error: error } = execute(
      new Tree(),
      action(10, 1, 4),
      action(11, 4, 4, { Name: 'Width', ArgumentInfo: { Arguments: [9] } }),
      action(12, 2, 4),
    );
    expect(error).toBeUndefined();
    expect(Results).toEqual([
      { ActionId: 10, Value: null },
      { ActionId: 12, Value: null },
    ]);
  });

  test('passes objects as arguments', () => {
    const { Results } = execute(
      new Tree(),
      action(10, 1, 3),
      action(11, 3, 1, { Name: 'WidthOf', ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] } }),
    );
    expect(Results.at(-1)).toEqual({ ActionId: 11, Value: 3 });
  });

  test('updates several properties at once', () => {
    const tree = new Tree();
    execute(tree, action(10, 1, 3), action(11, 9, 3, { ObjectState: { Width: 8 } }));
    expect(tree.kept[0]?.size).toBe(8);
  });

  test.each([
    [action(10, 3, 1, { Name: 'Fell' }), 'Tree.fell'],
    [action(10, 2, 1, { QueryInfo: { Select: ['height'] } }), 'Tree.height'],
    [action(10, 4, 1, { Name: 'Leaves', ArgumentInfo: { Arguments: [1] } }), 'Tree.leaves (set)'],
    [action(10, 3, 1, { Name: 'Constructor' }), 'Tree.constructor'],
    [action(10, 3, 1, { Name: 'HasOwnProperty' }), 'Tree.hasOwnProperty'],
    [action(10, 6, 1), 'Tree.action type 6'],
  ])('names what is not emulated', (asked, name) => {
    const { Error: error } = execute(new Tree(), asked);
    expect([error?.Code, error?.Message]).toEqual(['ApiNotFound', `The workbench does not emulate ${name}.`]);
  });

  test('tells which traces were reached', () => {
    const response = execute(
      new Tree(),
      action(10, 5, 0),
      action(11, 3, 1, { Name: 'Fell' }),
      action(12, 5, 0),
    );
    expect(response.TraceIds).toEqual([10]);
  });
});
