import { programmesNamed } from '../../src/policy';

describe('the programmes that 申报项目 names', () => {
  test.each([
    ['', []],
    ['算力扶持', ['LGC']],
    ['算力、模型', ['LGC', 'LGM']],
    ['算力和模型扶持', ['LGC', 'LGM']],
    ['模型、算力', ['LGC', 'LGM']],
    ['lgc lgm', ['LGC', 'LGM']],
    // The models that the compute is bought for.
    ['大模型训练算力', ['LGC']],
    ['大模型算力扶持', ['LGC']],
    ['算力（大模型训练、模型推理）', ['LGC']],
    ['大模型训力券', ['SZV']],
    ['LG_COMPUTE_SUBSIDY、SZ_VOUCHER', ['LGC', 'SZV']],
    // A longer word is not the shorter one in it.
    ['备案模型', ['M05']],
    ['大模型备案', ['M05']],
    ['备案模型、模型调用', ['LGM', 'M05']],
    ['模型推理', ['LGM']],
    ['无关文字', []],
  ])('%s', (text, ids) => {
    expect(programmesNamed(text).map((p) => p.id)).toEqual(ids);
  });
});
