import { drop, finds, set, type Defect } from '../plant';

/** Suppliers that do not qualify, and models that are neither filed nor assessed. */
export const SUPPLIER_DEFECTS: readonly Defect[] = [
  {
    id: 'G1',
    what: { zh: '栖澜智算不在「供应商」表中', en: '栖澜 is not in the suppliers table' },
    fix: { zh: '补登许可证、龙岗服务基础和算力规模', en: 'Enter its licence, Longgang basis and capacity' },
    plant: [drop('suppliers', 'qilan')],
    finds: [finds('supplier-qualified', 'check.supplier-unlisted', 'contracts', 'CJ-SL-12', 'supplierName')],
  },
  {
    id: 'G2',
    what: { zh: '岚桥的算力规模为 1999P，差 1P', en: '岚桥 offers 1999P, one P too little' },
    fix: {
      zh: '取得 2000P 以上的证明，否则不申报该合同',
      en: 'Obtain proof of 2000P, or do not claim the contract',
    },
    plant: [set('suppliers', 'lanqiao', { capacityMilliP: 1999 })],
    finds: [
      finds('supplier-qualified', 'check.supplier-unqualified', 'contracts', 'CJ-SL-11', 'supplierName'),
    ],
  },
  {
    id: 'G3',
    what: {
      zh: '荻港的入库有效期比申报日早一天届满',
      en: 'The admission of 荻港 ended a day before the application',
    },
    fix: { zh: '核对入库名单的有效期', en: 'Check its validity in the register' },
    plant: [set('suppliers', 'digang', { validTo: '2025-09-12' })],
    finds: [finds('supplier-qualified', 'check.admission-expired', 'contracts', 'CJ-SL-13', 'supplierName')],
  },
  {
    id: 'G4',
    what: {
      zh: '入库机构涵港没有龙岗服务基础的记录',
      en: 'Nothing shows that the admitted provider 涵港 serves in Longgang',
    },
    fix: { zh: '取得在龙岗区开展服务的证明', en: 'Obtain proof of its Longgang basis' },
    plant: [set('suppliers', 'hangang', { longgangBasis: '' })],
    finds: [finds('supplier-qualified', 'check.basis-unproved', 'contracts', 'CJ-SL-14', 'supplierName')],
  },
  {
    id: 'G6',
    what: { zh: '朗砚只有上线编号，没有备案', en: '朗砚 has a registration number only, no filing' },
    fix: {
      zh: '登记、上线编号不是备案，请取得国家备案',
      en: 'A registration is no filing: obtain the national one',
    },
    plant: [set('suppliers', 'langyan', { filingNumber: '沪模型应用上线编号2024-0051' })],
    finds: [
      finds('model-qualified', 'check.model-unqualified', 'contracts', 'CJ-MX-05', 'supplierName'),
      { check: 'reading', message: 'check.reading', at: null },
    ],
  },
  {
    id: 'G7',
    what: {
      zh: '知弦的模型在服务开始后一天才备案',
      en: 'The model of 知弦 was filed a day after the service began',
    },
    fix: {
      zh: '核对备案；未备案的不申报该合同',
      en: 'Check the filing; without one do not claim the contract',
    },
    plant: [set('suppliers', 'zhixian', { filed: '2024-09-02' })],
    finds: [finds('model-qualified', 'check.model-unqualified', 'contracts', 'CJ-MX-06', 'supplierName')],
  },
  {
    id: 'G10',
    what: {
      zh: '峦石的入库批次写成第四批，尚未公布',
      en: '峦石 is given batch 4, which has not been published',
    },
    fix: { zh: '按入库通知书更正批次', en: 'Correct the batch from the admission notice' },
    plant: [set('suppliers', 'luanshi', { batch: '第四批' })],
    finds: [finds('provider-admitted', 'check.batch-unknown', 'contracts', 'CJ-XL-08', 'supplierName')],
  },
  {
    id: 'G11',
    what: {
      zh: '棠屿入库的是集群训练服务，合同写的是新增的算力调度服务',
      en: '棠屿 was admitted for cluster training; the contract is about a new service item',
    },
    fix: {
      zh: '按入库通知书填写服务项目；新增服务须重新入库',
      en: 'Enter the item as admitted; a new one needs a new admission',
    },
    plant: [set('contracts', 'CJ-XL-12', { item: '算力调度服务' })],
    finds: [finds('provider-admitted', 'check.item-unmatched', 'contracts', 'CJ-XL-12', 'item')],
  },
];
